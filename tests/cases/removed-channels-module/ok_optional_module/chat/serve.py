try:
    import channels.staticfiles
except ImportError:
    HAS_WRAPPER = False
else:
    HAS_WRAPPER = True


def wrapped(application):
    return channels.staticfiles.StaticFilesWrapper(application) if HAS_WRAPPER else application
