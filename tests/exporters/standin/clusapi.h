// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The structures of property values as core/wire/FORMAT.md lays them out, by the names that the
/// cluster API gives them.
#pragma once

#include "windows.h"

typedef union {
    DWORD dw;
    struct {
        WORD wFormat;
        WORD wType;
    } parts;
} CLUSPROP_SYNTAX;

#define CLUSPROP_HEAD \
    CLUSPROP_SYNTAX Syntax; \
    DWORD cbLength;
typedef struct {
    CLUSPROP_HEAD
} CLUSPROP_VALUE;
typedef struct {
    CLUSPROP_HEAD
    BYTE rgb[];
} CLUSPROP_BINARY;
typedef struct {
    CLUSPROP_HEAD
    WORD w;
} CLUSPROP_WORD;
typedef struct {
    CLUSPROP_HEAD
    DWORD dw;
} CLUSPROP_DWORD;
typedef struct {
    CLUSPROP_HEAD
    LONG l;
} CLUSPROP_LONG;
typedef struct {
    CLUSPROP_HEAD
    WCHAR sz[];
} CLUSPROP_SZ;
typedef CLUSPROP_SZ CLUSPROP_MULTI_SZ;
typedef struct {
    CLUSPROP_HEAD
    ULARGE_INTEGER li;
} CLUSPROP_ULARGE_INTEGER;
typedef struct {
    CLUSPROP_HEAD
    LARGE_INTEGER li;
} CLUSPROP_LARGE_INTEGER;
typedef struct {
    CLUSPROP_HEAD
    FILETIME ft;
} CLUSPROP_FILETIME;
typedef struct {
    CLUSPROP_HEAD
    union {
        BYTE rgbSecurityDescriptor[1];
    };
} CLUSPROP_SECURITY_DESCRIPTOR;

#define ALIGN_CLUSPROP(count) (((count) + 3) & ~3)

#define CLUSPROP_SYNTAX_LIST_VALUE_BINARY 0x00010001
#define CLUSPROP_SYNTAX_LIST_VALUE_DWORD 0x00010002
#define CLUSPROP_SYNTAX_LIST_VALUE_SZ 0x00010003
#define CLUSPROP_SYNTAX_LIST_VALUE_EXPAND_SZ 0x00010004
#define CLUSPROP_SYNTAX_LIST_VALUE_MULTI_SZ 0x00010005
#define CLUSPROP_SYNTAX_LIST_VALUE_ULARGE_INTEGER 0x00010006
#define CLUSPROP_SYNTAX_LIST_VALUE_LONG 0x00010007
#define CLUSPROP_SYNTAX_LIST_VALUE_EXPANDED_SZ 0x00010008
#define CLUSPROP_SYNTAX_LIST_VALUE_SECURITY_DESCRIPTOR 0x00010009
#define CLUSPROP_SYNTAX_LIST_VALUE_LARGE_INTEGER 0x0001000a
#define CLUSPROP_SYNTAX_LIST_VALUE_WORD 0x0001000b
#define CLUSPROP_SYNTAX_LIST_VALUE_PROPERTY_LIST 0x0001000c
#define CLUSPROP_SYNTAX_LIST_VALUE_FILETIME 0x0001000d
