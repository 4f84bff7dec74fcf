from channels.routing import URLRouter


def limited(handler, limit):
    def run(connection):  # want: CHN103
        return handler(connection)

    return run


websocket = limited(URLRouter([]), 5)
