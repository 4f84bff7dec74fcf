if __name__ != "__main__" and True:
    from shop.models import Order
