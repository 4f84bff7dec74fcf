schema = object()
