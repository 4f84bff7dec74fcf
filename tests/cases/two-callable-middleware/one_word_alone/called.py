class Tracing:
    def __init__(self, inside):
        self.inside = inside

    def __call__(self, scope):  # want: CHN103
        return self.inside(dict(scope, trace=scope["query_string"]))
