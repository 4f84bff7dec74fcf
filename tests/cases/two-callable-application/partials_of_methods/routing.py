import functools

from channels.routing import ChannelNameRouter


class Handler:
    def __init__(self, name):
        self.name = name

    async def run(self, *arguments):
        print(self.name, arguments)


class Task(Handler):
    def __call__(self, scope):  # want: CHN303
        return functools.partial(self.run, scope)


class NamedTask(Handler):
    def __call__(self, scope):  # want: CHN303
        return functools.partial(self.run, scope, self.name)


class Runner(Handler):
    def __call__(self, scope):
        return functools.partial(self.run)


class Joined(Handler):
    def __call__(self, scope):
        return functools.reduce(self.run, scope)


application = ChannelNameRouter(
    {"a": Task("a"), "b": NamedTask("b"), "c": Runner("c"), "d": Joined("d")}
)
