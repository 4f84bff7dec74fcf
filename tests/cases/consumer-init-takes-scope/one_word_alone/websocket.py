from base import Feed


def websocket(scope):
    return Feed(scope)  # want: CHN104
