def StaticFilesWrapper(application):
    return application
