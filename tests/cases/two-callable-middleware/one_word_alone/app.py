def tracing(app):
    def middleware(scope):  # want: CHN103
        return app(scope)

    return middleware
