# language: a class
class Reader { }
