from deep.m6 import Order
