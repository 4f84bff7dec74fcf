import gateway.http


def client_of(request):
    if isinstance(request, gateway.http.AsgiRequest):  # want: CHN302:27-51 inference "use django.core.handlers.asgi.ASGIRequest"
        return request.scope["client"][0]
    return request.META["REMOTE_ADDR"]
