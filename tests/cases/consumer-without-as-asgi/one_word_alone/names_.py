from base import Feed, Old, plain
from base import Hub as NameRouter

hub = NameRouter({
    "http": None,
    "a": Feed,  # want: CHN101
    "b": Feed(),  # want: CHN202
    "c": plain,  # want: CHN108
    "d": Old,  # want: CHN303
})
