from .routing import *
