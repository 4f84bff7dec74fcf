from channels import auth


def anonymous():
    return auth.AnonymousUser()  # want: CHN305:11-29 high "use django.contrib.auth.models.AnonymousUser"
