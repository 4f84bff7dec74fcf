from channels.testing import ApplicationCommunicator, WebsocketCommunicator


class UserCommunicator(WebsocketCommunicator):
    def __init__(self, application, path, user=None, **kwargs):
        super().__init__(application, path, **kwargs)
        self.scope["user"] = user


class PatientCommunicator(UserCommunicator):
    async def receive_from(self, timeout=10):
        return await super().receive_from(timeout)


class WorkerCommunicator(ApplicationCommunicator):
    pass
