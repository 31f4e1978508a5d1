// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The names of the Windows headers that generated C uses, so that a compiler can look at it here.
#pragma once

#include <string.h>

typedef unsigned char BYTE;
typedef unsigned short WORD;
typedef unsigned int DWORD;
typedef int LONG;
typedef unsigned short WCHAR;

typedef union {
    struct {
        DWORD LowPart;
        DWORD HighPart;
    } u;
    unsigned long long QuadPart;
} ULARGE_INTEGER;
typedef union {
    struct {
        DWORD LowPart;
        LONG HighPart;
    } u;
    long long QuadPart;
} LARGE_INTEGER;
typedef struct {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
} FILETIME;

#define ZeroMemory(target, size) memset((target), 0, (size))
#define CopyMemory(target, source, size) memcpy((target), (source), (size))
