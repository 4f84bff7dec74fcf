import django.db.models.base as orm


class Stamped(orm.Model):
    class Meta:
        abstract = True
