from functools import wraps

from django.core.exceptions import PermissionDenied


def requires_scope(scope):
    def decorator(view):
        @wraps(view)
        def wrapper(request, *args, **kwargs):
            if scope not in request.auth.scopes:
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return wrapper

    return decorator


def granted_to(application):
    """A predicate over the scopes of an OAuth application."""

    def granted(scope):
        return scope in application.scopes.all()

    return granted


def scope_names(app):
    return list(map(lambda scope: app.labels.get(scope, scope), app.scopes))


def for_each_scope(app):
    def apply(scope):
        app.refresh(scope)

    for name in app.scopes:
        apply(name)
