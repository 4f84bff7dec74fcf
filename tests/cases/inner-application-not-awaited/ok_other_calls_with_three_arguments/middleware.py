import logging

from records import Recorder, open_record

logger = logging.getLogger(__name__)


class RecordedMiddleware:
    def __init__(self, inner, record, box):
        self.inner = inner
        self.record = record
        self.box = box

    async def __call__(self, scope, receive, send):
        logger.info("%s %s", scope["type"], scope["path"])
        self.record(1, 2, 3)
        self.box.put(scope, receive, send)
        print(scope, receive, send)
        return await self.inner(scope, receive, send)


class LocalRecorder(Recorder):
    pass


record_all = LocalRecorder().start()


async def recorded(scope, receive, send):
    record_all(scope, receive, send)
    await send({"type": "websocket.close"})


class CountingApplication:
    def __init__(self, count, path):
        self.count = count
        self.record = open_record(path)

    async def __call__(self, scope, receive, send):
        self.count("websocket", 1, None)
        self.record(scope, receive, send)
        await send({"type": "websocket.close"})


async def handler(request, name, value):
    return max(request, name, value)
