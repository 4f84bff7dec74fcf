from deep.m4 import Order
