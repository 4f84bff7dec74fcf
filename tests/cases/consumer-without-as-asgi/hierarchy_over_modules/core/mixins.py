from typing import Generic, TypeVar

Model = TypeVar("Model")


class LoggedMixin:
    async def connect(self):
        print("connect", self.scope["path"])
        await super().connect()


class AuditMixin:
    async def disconnect(self, code):
        print("disconnect", code)


class ModelMixin(Generic[Model]):
    model = None
