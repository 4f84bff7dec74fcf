from django.contrib.auth import get_user_model


def find(name, *, model=get_user_model()):
    return model.objects.get(username=name)
