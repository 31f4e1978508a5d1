# language: an enumeration
enum Kind { One }
