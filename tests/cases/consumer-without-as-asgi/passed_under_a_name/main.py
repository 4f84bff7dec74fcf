from base import Feed
from server import Server, run

server = Server(Feed, Feed)  # want: CHN101:16-20
other = Server(name=Feed, application=Feed.as_asgi())


async def main(scope, receive, send):
    await run(Feed, scope, receive, send)  # want: CHN101
    await run(Feed.as_asgi(), scope, receive, send)
