try:
    from channels import staticfiles
    from channels.staticfiles import StaticFilesWrapper
except ImportError:
    staticfiles = StaticFilesWrapper = None
