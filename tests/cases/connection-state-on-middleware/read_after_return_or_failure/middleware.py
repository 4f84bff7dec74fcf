from channels.middleware import BaseMiddleware

from . import database


class Audited(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.user = scope["user"]  # want: CHN203
        try:
            return await self.inner(scope, receive, send)
        finally:
            await database.leave(self.user)


class Forgiving(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        try:
            self.path = scope["path"]  # want: CHN203
            return await self.inner(scope, receive, send)
        except ConnectionError:
            await database.fail(self.path)


class Identified(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.user = await database.user(scope)  # want: CHN203
        await self.inner(scope, receive, send)
        await database.leave(self.user)


class Counting(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.seen = [*self.seen, scope["path"]]
        await self.inner(scope, receive, send)
        print(self.seen)


class AtOnce(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        try:
            self.user = scope["user"]
            return await self.inner(dict(scope, name=self.user), receive, send)
        finally:
            print("done")


class Narrow(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        try:
            self.user = scope["user"]
            name = self.user
        except KeyError:
            name = None
        return await self.inner(dict(scope, name=name), receive, send)


class Recursive(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.user = scope["user"]  # want: CHN203
        await self.walk(scope)
        print(self.user)

    async def walk(self, node):
        await self.walk(node)
        await self.walk(node)
        await self.walk(node)
        await self.walk(node)
        await self.inner.flush(node)


class Settled(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        try:
            self.user = scope["user"]
        finally:
            print(self.user)
        await self.inner(scope, receive, send)


class Elsewhere(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.user = scope["user"]

        def later(other):
            self.user = None
            return other.user

        await self.inner(dict(scope, later=later), receive, send)
