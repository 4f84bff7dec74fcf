from base import Feed, Hub, Old, plain

communicators = Hub({
    "http": None,
    "a": Feed,  # want: CHN101
    "b": Feed(),  # want: CHN202
    "c": plain,  # want: CHN108
    "d": Old,  # want: CHN303
})
