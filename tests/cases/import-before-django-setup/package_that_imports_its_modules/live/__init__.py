from .consumers import StockConsumer
