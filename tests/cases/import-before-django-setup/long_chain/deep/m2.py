from deep.m3 import Order
