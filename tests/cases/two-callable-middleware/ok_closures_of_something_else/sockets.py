from channels.routing import URLRouter


def over(app):
    def send(sock):
        return app(sock)

    return send


def before(app):
    def ask(request):
        return app(request)

    return ask


def named(name, handler):
    def run(connection):
        return handler(connection)

    return run


router = named("chat", URLRouter([]))
