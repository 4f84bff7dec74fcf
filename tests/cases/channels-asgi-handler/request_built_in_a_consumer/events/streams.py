async def authorise(request):
    return request.META.get("HTTP_AUTHORIZATION") is not None
