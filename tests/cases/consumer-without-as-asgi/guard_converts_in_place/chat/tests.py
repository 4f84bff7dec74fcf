import channels
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


def app_tried():
    application = ChatConsumer
    try:
        application = application.as_asgi()
    except AttributeError:
        pass
    return WebsocketCommunicator(application, "/ws/")


def app_asked():
    application = ChatConsumer
    if hasattr(application, "as_asgi"):
        application = application.as_asgi()
    return WebsocketCommunicator(application, "/ws/")


def app_versioned():
    application = ChatConsumer
    if int(channels.__version__.split(".")[0]) >= 3:
        application = application.as_asgi()
    return WebsocketCommunicator(application, "/ws/")


def app_versioned_string():
    application = ChatConsumer
    if channels.__version__ >= "3":
        application = application.as_asgi()
    return WebsocketCommunicator(application, "/ws/")


def app_callable():
    as_asgi = getattr(ChatConsumer, "as_asgi", None)
    application = as_asgi() if as_asgi else ChatConsumer
    return WebsocketCommunicator(application, "/ws/")


def app_isclass(consumer=ChatConsumer):
    import inspect

    if inspect.isclass(consumer):
        consumer = consumer.as_asgi()
    return WebsocketCommunicator(consumer, "/ws/")
