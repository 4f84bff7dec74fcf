INSTALLED_APPS = ["django.contrib.staticfiles.apps.StaticFilesConfig"]
INSTALLED_APPS += [
    "daphne.apps.DaphneConfig",  # want: CHN903:4-30 high "put it first"
    "talk.apps.TalkConfig",
]
INSTALLED_APPS.insert(0, "talk.theme")
