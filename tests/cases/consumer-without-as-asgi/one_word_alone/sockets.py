from base import Feed, Old, plain
from base import Hub as SocketHub

hub = SocketHub({
    "http": None,
    "a": Feed,  # want: CHN101
    "b": Feed(),  # want: CHN202
    "c": plain,  # want: CHN108
    "d": Old,  # want: CHN303
})
