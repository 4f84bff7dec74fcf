try:
    import channels.http as channels_http
except ImportError:
    channels_http = None


def request_name(request):
    if channels_http and isinstance(request, channels_http.AsgiRequest):
        return "channels"
    return "django"
