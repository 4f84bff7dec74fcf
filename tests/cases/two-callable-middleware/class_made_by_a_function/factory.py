def require_group(group_name):
    """Makes a middleware class for one group."""

    class RequireGroupMiddleware:
        def __init__(self, inner):
            self.inner = inner

        def __call__(self, scope):  # want: CHN103 "RequireGroupMiddleware"
            names = {group.name for group in scope["user"].cached_groups}
            if group_name not in names:
                raise PermissionError(group_name)
            return self.inner(scope)

    return RequireGroupMiddleware


StaffOnly = require_group("staff")
