from channels import http
from django.http import HttpResponse


def protocol(request):
    if isinstance(request, http.AsgiRequest):  # want: CHN302
        return HttpResponse("asgi")
    return HttpResponse("wsgi")


def application_for(debug):
    from channels import http as channels_http

    handlers = [channels_http.AsgiHandler]  # want: CHN302
    return handlers[0]() if debug else None
