from base import Feed


class SocketServer:
    def accept(self, scope):
        return Feed(scope)  # want: CHN104
