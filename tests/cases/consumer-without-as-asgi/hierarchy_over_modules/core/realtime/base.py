from channels.generic.websocket import AsyncJsonWebsocketConsumer

from ..mixins import LoggedMixin, ModelMixin, Model


class JsonSocket(LoggedMixin, AsyncJsonWebsocketConsumer):
    strict_ordering = True


class ModelSocket(ModelMixin[Model], JsonSocket):
    pass
