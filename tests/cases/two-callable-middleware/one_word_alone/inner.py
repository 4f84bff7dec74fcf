def tracing(inner):
    def middleware(scope):  # want: CHN103
        return inner(scope)

    return middleware
