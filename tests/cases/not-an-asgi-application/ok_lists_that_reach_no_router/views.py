def health(request):
    return request
