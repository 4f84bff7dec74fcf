def get_default_application():
    return None


application = get_default_application()
