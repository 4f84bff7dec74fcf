from deep.m2 import Order
