from django.apps import apps

MODELS = [apps.get_model("shop", name) for name in ("Order", "Line")]
