def hooks():
    yield from ()
