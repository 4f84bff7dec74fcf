from .consumers import ChatConsumer as Application

chat = Application.as_asgi()
del Application
