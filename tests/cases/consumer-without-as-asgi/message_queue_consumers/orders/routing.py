from orders.consumers import InvoiceConsumer, OrderConsumer, StockConsumer


def path(topic, consumer):
    return {"topic": topic, "consumer": consumer}


consumers = [OrderConsumer, InvoiceConsumer]
topics = [
    path("orders", OrderConsumer),
    path("stock", StockConsumer),
]
application = OrderConsumer
