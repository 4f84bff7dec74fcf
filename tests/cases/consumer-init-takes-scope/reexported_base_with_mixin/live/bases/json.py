from channels.generic.websocket import AsyncJsonWebsocketConsumer as _Json


class LoggedMixin:
    verbose = False


class JsonConsumer(LoggedMixin, _Json):
    verbose = True
