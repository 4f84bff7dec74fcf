try:
    from chat.consumers import EchoConsumer
except ImportError:
    from shop.consumers import OrderConsumer as EchoConsumer
