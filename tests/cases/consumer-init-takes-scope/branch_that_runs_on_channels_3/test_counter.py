import channels
from channels.consumer import AsyncConsumer


class Counter(AsyncConsumer):
    value = 0


def make_counter(scope):
    if int(channels.__version__.split(".")[0]) >= 3:
        counter = Counter(scope)  # want: CHN104 "Counter"
    else:
        counter = Counter(dict(scope))
    return counter
