from channels import layers
from django.urls import path


def tokens(scope):
    return layers, scope


class Permission:
    def __init__(self, scope):
        self.scope = scope

    def __call__(self, request):
        return self.scope in request.auth.scopes


urlpatterns = [path("tokens/<scope>/", tokens), path("read/", Permission("read"))]
