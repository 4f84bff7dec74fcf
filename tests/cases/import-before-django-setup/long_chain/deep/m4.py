from deep.m5 import Order
